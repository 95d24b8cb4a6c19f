package gongwen.cli;

import gongwen.job.output.Formats;
import java.util.ArrayList;
import java.util.List;

/**
 * Lists of formats as people type them: {@code -f docx, pdf} comes in two words, and {@code
 * docx，pdf} with the comma of a Chinese keyboard.
 */
final class FormatArguments {
  private static final List<String> OPTIONS = List.of("-f", "--format");

  private FormatArguments() {}

  /** The same arguments with every list of formats in one word. */
  static List<String> joined(List<String> args) {
    List<String> joined = new ArrayList<>();
    for (int i = 0; i < args.size(); i++) {
      String word = args.get(i);
      int equals = word.startsWith("--format=") ? word.indexOf('=') + 1 : 0;
      if (equals > 0 || (OPTIONS.contains(word) && i + 1 < args.size())) {
        String before = equals > 0 ? word.substring(0, equals) : "";
        StringBuilder list = new StringBuilder();
        list.append(equals > 0 ? plain(word.substring(equals)) : plain(args.get(++i)));
        while (i + 1 < args.size() && goesOn(list, plain(args.get(i + 1)))) {
          list.append(plain(args.get(++i)));
        }
        if (equals == 0) {
          joined.add(word);
        }
        joined.add(before + list.toString().replaceAll(",{2,}", ",").replaceAll("^,|,$", ""));
      } else {
        joined.add(word);
      }
    }
    return joined;
  }

  private static String plain(String typed) {
    return typed.replaceAll("[，、；;]", ",").replace(" ", "");
  }

  private static boolean goesOn(StringBuilder list, String next) {
    String first = next.replaceFirst("^,", "").replaceFirst(",.*", "");
    boolean comma = list.toString().endsWith(",") || next.startsWith(",");
    return comma && (first.isEmpty() || Formats.installed().names().contains(first));
  }
}
