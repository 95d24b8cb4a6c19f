package gongwen.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of a document beside its faults, and what is not held against it. */
class OthersDocxTest {
  private static final String TEXT = "word/document.xml";

  @TempDir static Path folder;
  private static Path whole = Path.of("");

  @BeforeAll
  static void render() throws IOException {
    whole = Sample.render(folder, "docx").get(0);
  }

  private static Inspection changed(UnaryOperator<String> change) throws IOException {
    Path file = Sample.changed(whole, folder.resolve("changed.docx"), TEXT, change);
    return Inspection.of(file).value().orElseThrow();
  }

  private static Finding finding(Inspection inspection, String code) {
    return inspection.findings().stream()
        .filter(each -> each.about().code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  /** They need not be bound with the text. */
  @Test
  void anAttachmentThatIsNotThereIsNoFault() throws IOException {
    String attachment =
        "<w:p><w:pPr><w:pStyle w:val=\"AttachmentLabel\"/>.*?"
            + "(?=<w:p><w:pPr><w:pStyle w:val=\"SectionEnd\")";
    Finding names = finding(changed(text -> text.replaceAll(attachment, "")), "attachment-names");
    assertEquals(Verdict.CANNOT_TELL, names.verdict());
    assertEquals("说明列1件，文中有0件", names.found().zh());
  }

  @Test
  void trackedChangesAreTold() throws IOException {
    assertEquals(List.of(), Inspection.of(whole).value().orElseThrow().notes());
    Inspection tracked =
        changed(
            text ->
                text.replaceFirst(
                    "<w:r>((?:(?!<w:r>).)*?各学校要把)",
                    "<w:del w:id=\"1\"><w:r><w:delText>旧</w:delText></w:r></w:del><w:r>$1"));
    assertTrue(tracked.notes().get(0).zh().contains("修订"), tracked.notes()::toString);
  }

  @Test
  void charactersCodedAsRadicalsAreTold() throws IOException {
    Inspection coded = changed(text -> text.replace("工作", "\u2F2F作"));
    assertTrue(coded.notes().get(0).zh().contains("部首"), coded.notes()::toString);
  }

  @Test
  void onlyTheFirstPageHasNoNumber() throws IOException {
    Finding number =
        finding(
            changed(text -> text.replace("<w:pgSz ", "<w:titlePg/><w:pgSz ")),
            "page-number-distance");
    assertEquals(Verdict.FAIL, number.verdict());
    assertTrue(number.found().zh().contains("首页没有页码"), number.found()::zh);
  }

  private static List<Path> upwards(String signers) throws IOException {
    String unit =
        """
        unit: {name: 云川县教育局, shortName: 县教育局, selfName: 我局, kind: 机关}
        year: 2024
        reports:
          - template: document
            period: 2024-08
            title: 云川县教育局关于开学工作情况的报告
            document:
              number: 云教报〔2024〕7号
              kind: 报告
              issuer: 云川县教育局
              signer: [%s]
              to: [云川县人民政府]
              date: 2024-08-30
            sections:
              body: |
                按照要求，现将有关情况报告如下。

                各学校按时开学。特此报告。
        """;
    Path own = Files.createTempDirectory(folder, "signers");
    return Sample.rendered(own, String.format(unit, signers), "docx,pdf");
  }

  /** Two a line: the last of an odd number stands alone. */
  @Test
  void anyNumberOfSigners() throws IOException {
    for (String signers :
        List.of("张三", "张三, 李四", "张三, 李四, 王五", "张三, 李四, 王五, 赵六", "甲一, 乙二, 丙三, 丁四, 戊五")) {
      for (Path file : upwards(signers)) {
        assertEquals(Set.of(), Sample.faults(file), signers + " " + file.getFileName());
      }
    }
  }

  @Test
  void commasBetweenSignersAreTold() throws IOException {
    Path right = upwards("张三, 李四, 王五").get(0);
    assertEquals(Set.of(), Sample.faults(right));
    for (String mark : List.of("王五", "李四")) {
      Path file =
          Sample.changed(
              right, folder.resolve("wrong.docx"), TEXT, text -> text.replace(mark, mark + "、"));
      assertEquals(new TreeSet<>(Set.of("signers")), Sample.faults(file), mark);
    }
  }
}
