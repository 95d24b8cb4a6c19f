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

  private static final String COMMAS = ",，、；;";

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
        append(equals > 0 ? word.substring(equals) : args.get(++i), list);
        while (i + 1 < args.size() && goesOn(list, args.get(i + 1))) {
          append(args.get(++i), list);
        }
        if (equals == 0) {
          joined.add(word);
        }
        if (endsWithComma(list)) {
          list.setLength(list.length() - 1);
        }
        joined.add(before + list);
      } else {
        joined.add(word);
      }
    }
    return joined;
  }

  /** Without blanks, and with one comma between two names, whatever the keyboard made of it. */
  private static void append(String typed, StringBuilder list) {
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      if (COMMAS.indexOf(c) < 0 && c != ' ') {
        list.append(c);
      } else if (c != ' ' && list.length() > 0 && !endsWithComma(list)) {
        list.append(',');
      }
    }
  }

  private static boolean endsWithComma(StringBuilder list) {
    return list.length() > 0 && list.charAt(list.length() - 1) == ',';
  }

  private static boolean goesOn(StringBuilder list, String next) {
    boolean comma = endsWithComma(list) || (!next.isEmpty() && COMMAS.indexOf(next.charAt(0)) >= 0);
    if (!comma) {
      return false;
    }
    StringBuilder names = new StringBuilder();
    append(next, names);
    int end = names.indexOf(",");
    String first = end < 0 ? names.toString() : names.substring(0, end);
    return first.isEmpty() || Formats.installed().names().contains(first);
  }
}
