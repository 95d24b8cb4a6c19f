package gongwen.text;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;

/**
 * Reads one component of the records of a type. To be made once for each component and kept,
 * because reflection looks everything up anew each time it is asked. Safe for many threads.
 */
public final class Getter {
  private final Method accessor;

  public Getter(RecordComponent component) {
    accessor = component.getAccessor();
    // Otherwise every call looks up who calls, and whether they may.
    accessor.setAccessible(true);
  }

  /**
   * The value of the component.
   *
   * @param record of the type to which the component belongs
   */
  public Object of(Record record) {
    try {
      return accessor.invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(accessor.toString(), e);
    }
  }
}
