package gongwen.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gongwen.record.RecordType.Component;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordTypeTest {
  @Retention(RetentionPolicy.RUNTIME)
  private @interface Marked {}

  private record Inner(String first, @Marked int second) {}

  private record Group(long before, @Embedded Inner inner) {}

  private record Outer(String id, @Embedded Group group, List<String> last, Inner own) {}

  private static final Outer RECORD =
      new Outer("a", new Group(1, new Inner("b", 2)), List.of("c"), new Inner("d", 3));

  private static List<Component> components() {
    return RecordType.of(Outer.class).components();
  }

  @Test
  void aGroupGivesItsComponentsInItsPlace() {
    assertEquals(
        List.of("id", "before", "first", "second", "last", "own"),
        components().stream().map(Component::name).toList());
    assertEquals(List.of(0, 1, 2, 3, 4, 5), components().stream().map(Component::index).toList());
    assertEquals("java.util.List<java.lang.String>", components().get(4).type().getTypeName());
  }

  @Test
  void annotationsOfAGroupAreThere() {
    assertEquals(
        List.of("second"),
        components().stream()
            .filter(each -> each.annotation(Marked.class).isPresent())
            .map(Component::name)
            .toList());
  }

  @Test
  void valuesComeOutOfGroupsAndGoBackIntoThem() {
    List<Object> values = components().stream().map(each -> each.of(RECORD)).toList();
    assertEquals(List.of("a", 1L, "b", 2, List.of("c"), new Inner("d", 3)), values);
    assertEquals(RECORD, RecordType.of(Outer.class).create(values.toArray()));
  }

  @Test
  void aTypeThatIsNoRecordIsRefused() {
    assertThrows(RuntimeException.class, () -> RecordType.of(String.class));
  }
}
