package gongwen.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.diagnostic.Outcome;
import gongwen.document.Document;
import gongwen.document.PlainText;
import gongwen.markdown.DocumentReader;
import gongwen.testing.MarkdownPlain;
import gongwen.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the format, the reader reads the same words. */
class SameWordsTest {
  @Test
  void everyFormatSaysWhatTheDocumentSays(@TempDir Path output) throws IOException {
    Examples.renderAll(output);
    SortedMap<String, Path> all = Examples.filesBelow(output, ".md");
    assertFalse(all.isEmpty());
    for (Map.Entry<String, Path> each : all.entrySet()) {
      String name = each.getKey();
      Outcome<Document> read =
          DocumentReader.read(new SourceText(name, Files.readString(each.getValue())));
      assertTrue(read.value().isPresent(), () -> name + ": " + read.diagnostics());
      Path docx = output.resolve(name.replaceFirst("\\.md$", ".docx"));
      assertEquals(
          MarkdownPlain.squeezed(String.join("", PlainText.of(read.value().orElseThrow()))),
          MarkdownPlain.squeezed(DocxReader.text(docx)),
          name);
      assertEquals(
          MarkdownPlain.squeezed(String.join("", PlainText.of(read.value().orElseThrow()))),
          MarkdownPlain.words(Files.readString(each.getValue())),
          name);
    }
  }
}
