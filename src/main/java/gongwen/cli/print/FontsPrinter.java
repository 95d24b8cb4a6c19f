package gongwen.cli.print;

import gongwen.diagnostic.Message;
import gongwen.font.FontFace;
import gongwen.font.FontService;
import gongwen.font.FontService.Refused;
import gongwen.json.Json;
import gongwen.text.DisplayWidth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints which font serves which role, for people and for scripts. */
public final class FontsPrinter {
  private final Console console;

  public FontsPrinter(Console console) {
    this.console = console;
  }

  /** For people: a line for each role; below it what would serve it better and how to get it. */
  public void people(List<FontService> services) {
    int roles = 0;
    int fonts = 0;
    for (FontService each : services) {
      roles = Math.max(roles, DisplayWidth.of(each.standardName()));
      fonts = Math.max(fonts, DisplayWidth.of(each.face().name()));
    }
    for (FontService each : services) {
      line(
          pad(each.standardName(), roles)
              + "  "
              + pad(each.face().name(), fonts)
              + "  "
              + origin(each.face()));
      if (!each.lacking().isEmpty()) {
        line("  " + say("没有", "not here") + colon() + list(each.lacking()));
      }
      for (Message advice : each.advice()) {
        line("  " + say("提示", "hint") + colon() + advice.in(console.language()));
      }
    }
  }

  private String origin(FontFace face) {
    String file = face.file().map(path -> "  " + path).orElse("");
    return switch (face.source()) {
      case PROGRAM -> say("程序自带", "comes with the program");
      case SYSTEM -> say("系统字体", "installed") + file;
      case FOLDER -> "--font-dir" + file;
    };
  }

  /** For scripts: one object. */
  public void json(List<FontService> services) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("type", "fonts");
    fields.put("roles", services.stream().map(this::service).toList());
    console.line(Json.of(fields));
  }

  private Map<String, Object> service(FontService service) {
    FontFace face = service.face();
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("role", service.role().name().toLowerCase(Locale.ROOT));
    fields.put("standardName", service.standardName());
    fields.put("asked", service.asked());
    fields.put("font", face.name());
    fields.put("source", face.source().name().toLowerCase(Locale.ROOT));
    fields.put("file", face.file().<Object>map(Object::toString).orElse(Json.NULL));
    fields.put("embeddable", true);
    fields.put("fallbacks", service.chain().stream().skip(1).map(FontFace::name).toList());
    fields.put("lacking", service.lacking());
    fields.put("refused", service.refused().stream().map(this::refused).toList());
    fields.put("advice", service.advice().stream().map(a -> a.in(console.language())).toList());
    return fields;
  }

  private Map<String, Object> refused(Refused refused) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("font", refused.name());
    fields.put("file", refused.file());
    fields.put("reason", refused.reason().in(console.language()));
    return fields;
  }

  private void line(String text) {
    console.line(SafeText.of(text).stripTrailing());
  }

  private static String pad(String text, int columns) {
    return text + " ".repeat(columns - DisplayWidth.of(text));
  }

  private String list(List<String> items) {
    return String.join(say("、", ", "), items);
  }

  private String say(String zh, String en) {
    return console.language().choose(zh, en);
  }

  private String colon() {
    return say("：", ": ");
  }
}
