package gongwen.changes;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import gongwen.document.LabelStyle;
import gongwen.markdown.MarkdownText;
import gongwen.template.sandbox.Expressions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A paragraph as it was typed, sign by sign, with what each sign became in print. So what was
 * changed in print can be changed in what was typed, and all else in it stays: expressions, escapes
 * and how its lines were broken.
 */
final class TypedText {
  /** Signs times printed characters; no paragraph of a report comes near it. */
  private static final long MOST = 30_000_000;

  private static final String MORE_DIGITS = "0123456789０１２３４５６７８９.．,%％零〇一二三四五六七八九十百千万亿两余多";

  /**
   * @param typed with its escape
   * @param computed whether it is an expression
   */
  private record Sign(String typed, String printed, boolean computed) {}

  /**
   * The new text.
   *
   * @param paragraphs as they are typed, without the mark of a heading or an item
   * @param typed how many expressions became what was typed in their place
   */
  record Edited(List<String> paragraphs, int typed) {}

  private final List<Sign> signs;

  private TypedText(List<Sign> signs) {
    this.signs = List.copyOf(signs);
  }

  /** Empty if the print does not follow from it: it is another paragraph. */
  static Optional<TypedText> of(String typed, String printed) {
    Optional<List<Sign>> read = signs(typed);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    return matched(read.get(), printed)
        .or(() -> matched(ended(read.get()), printed))
        .or(() -> unnumbered(typed, printed))
        .map(TypedText::new);
  }

  /** A full stop that the program adds to what is typed without. */
  private static List<Sign> ended(List<Sign> signs) {
    List<Sign> ended = new ArrayList<>(signs);
    ended.add(new Sign("", "。", false));
    return ended;
  }

  /** A number that was typed where the program puts its own. */
  private static Optional<List<Sign>> unnumbered(String typed, String printed) {
    String wide = typed.replace('(', '（').replace(')', '）');
    for (LabelStyle style : LabelStyle.values()) {
      int length = style.labelOf(wide).length();
      if (length > 0) {
        List<Sign> all = new ArrayList<>(List.of(new Sign(typed.substring(0, length), "", false)));
        Optional<List<Sign>> found =
            signs(typed.substring(length))
                .flatMap(rest -> matched(rest, printed).or(() -> matched(ended(rest), printed)));
        if (found.isPresent()) {
          all.addAll(found.get());
          return Optional.of(all);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<List<Sign>> signs(String typed) {
    List<Sign> signs = new ArrayList<>();
    for (Expressions.Piece piece : Expressions.pieces(typed)) {
      switch (piece.kind()) {
        case UNCLOSED -> {
          return Optional.empty();
        }
        case EXPRESSION ->
            signs.add(new Sign(typed.substring(piece.from() - 2, piece.to() + 1), "", true));
        case TEXT -> {
          int i = piece.from();
          while (i < piece.to()) {
            int next = end(typed, i, piece.to());
            String sign = typed.substring(i, next);
            boolean escaped = sign.length() == 2 && sign.charAt(0) == '\\';
            signs.add(new Sign(sign, escaped ? sign.substring(1) : sign, false));
            i = next;
          }
        }
      }
    }
    return Optional.of(signs);
  }

  private static int end(String typed, int from, int to) {
    char c = typed.charAt(from);
    if (c == '\\' && from + 1 < to && isPunctuation(typed.charAt(from + 1))) {
      return from + 2;
    }
    int end = from + 1;
    while (isBlank(c) && end < to && isBlank(typed.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isPunctuation(char c) {
    return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u3000' || c == '\u00A0';
  }

  /** The signs with what each printed: an expression anything, blanks any blanks or nothing. */
  private static Optional<List<Sign>> matched(List<Sign> signs, String printed) {
    int length = printed.length();
    if ((long) signs.size() * length > MOST) {
      return Optional.empty();
    }
    BitSet[] fits = new BitSet[signs.size() + 1];
    fits[signs.size()] = new BitSet();
    fits[signs.size()].set(length);
    for (int i = signs.size() - 1; i >= 0; i--) {
      fits[i] = new BitSet();
      for (int j = length; j >= 0; j--) {
        Sign sign = signs.get(i);
        boolean fit =
            isLiteral(sign)
                ? printed.startsWith(sign.printed(), j)
                    && fits[i + 1].get(j + sign.printed().length())
                : fits[i + 1].get(j) || j < length && takes(sign, printed, j) && fits[i].get(j + 1);
        fits[i].set(j, fit);
      }
    }
    return fits[0].get(0) ? Optional.of(walked(signs, fits, printed)) : Optional.empty();
  }

  private static List<Sign> walked(List<Sign> signs, BitSet[] fits, String printed) {
    List<Sign> walked = new ArrayList<>();
    int j = 0;
    for (int i = 0; i < signs.size(); i++) {
      Sign sign = signs.get(i);
      int end = isLiteral(sign) ? j + sign.printed().length() : j;
      while (!fits[i + 1].get(end)) {
        end++;
      }
      walked.add(new Sign(sign.typed(), printed.substring(j, end), sign.computed()));
      j = end;
    }
    return walked;
  }

  private static boolean isLiteral(Sign sign) {
    return !sign.computed() && (sign.printed().isEmpty() || !isBlank(sign.printed().charAt(0)));
  }

  private static boolean takes(Sign sign, String printed, int at) {
    return sign.computed() || isBlank(printed.charAt(at));
  }

  /** Both, one behind the other in one paragraph. */
  TypedText and(TypedText next) {
    List<Sign> both = new ArrayList<>(signs);
    both.addAll(next.signs);
    return new TypedText(both);
  }

  private String printed() {
    StringBuilder text = new StringBuilder();
    signs.forEach(sign -> text.append(sign.printed()));
    return text.toString();
  }

  /** What does not change is typed as it was. */
  Edited changed(List<String> now) {
    return new Writing(String.join("\n", now)).edited();
  }

  /** The new text on its way from print to what is typed. */
  private final class Writing {
    private final String before = printed();
    private final String now;

    /** For each char of the new text the char of the old one that it is; -1: it is new. */
    private final int[] old;

    /** For each char of the old text its sign. */
    private final int[] signOf;

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final StringBuilder fresh = new StringBuilder();

    Writing(String now) {
      this.now = now;
      this.old = new int[now.length()];
      this.signOf = new int[before.length()];
      Arrays.fill(old, -1);
      int at = 0;
      for (int i = 0; i < signs.size(); i++) {
        Arrays.fill(signOf, at, at + signs.get(i).printed().length(), i);
        at += signs.get(i).printed().length();
      }
      pair();
    }

    private void pair() {
      int most = Math.min(before.length(), now.length());
      int from = 0;
      while (from < most && before.charAt(from) == now.charAt(from)) {
        old[from] = from;
        from++;
      }
      int behind = 0;
      while (behind < most - from
          && before.charAt(before.length() - 1 - behind) == now.charAt(now.length() - 1 - behind)) {
        behind++;
        old[now.length() - behind] = before.length() - behind;
      }
      List<Character> was = chars(before.substring(from, before.length() - behind));
      List<Character> is = chars(now.substring(from, now.length() - behind));
      if ((long) was.size() * is.size() > MOST / 10) {
        return;
      }
      int i = 0;
      int j = 0;
      List<AbstractDelta<Character>> deltas = new ArrayList<>(DiffUtils.diff(was, is).getDeltas());
      for (AbstractDelta<Character> delta : deltas) {
        while (i < delta.getSource().getPosition()) {
          old[from + j++] = from + i++;
        }
        i += delta.getSource().size();
        j += delta.getTarget().size();
      }
      while (i < was.size() && j < is.size()) {
        old[from + j++] = from + i++;
      }
    }

    private static List<Character> chars(String text) {
      return text.chars().mapToObj(c -> (char) c).toList();
    }

    Edited edited() {
      boolean[] kept = new boolean[signs.size()];
      int last = -1;
      for (int i = 0; i < now.length(); i++) {
        int sign = old[i] < 0 ? -1 : signOf[old[i]];
        boolean first = sign >= 0 && (old[i] == 0 || signOf[old[i] - 1] != sign);
        if (first && stays(i, signs.get(sign))) {
          kept[sign] = true;
          unprinted(last, sign);
          flush();
          line.append(signs.get(sign).typed());
          last = sign;
        } else if (now.charAt(i) == '\n') {
          paragraph();
          last = -2;
        } else if (sign < 0 || !kept[sign]) {
          fresh.append(now.charAt(i));
          last = -2;
        }
      }
      unprinted(last, signs.size());
      paragraph();
      int typed = 0;
      for (int i = 0; i < kept.length; i++) {
        Sign sign = signs.get(i);
        typed += sign.computed() && !sign.printed().isEmpty() && !kept[i] ? 1 : 0;
      }
      return new Edited(List.copyOf(paragraphs), typed);
    }

    /** Signs that print nothing stay if what stands before and behind them does. */
    private void unprinted(int last, int next) {
      int first = last + 1;
      boolean all = last >= -1;
      for (int i = first; all && i < next; i++) {
        all = signs.get(i).printed().isEmpty();
      }
      for (int i = first; all && i < next; i++) {
        line.append(signs.get(i).typed());
      }
    }

    /** Whether the sign whose first char stands here is whole, and still means what it did. */
    private boolean stays(int at, Sign sign) {
      int length = sign.printed().length();
      for (int i = 0; i < length; i++) {
        if (at + i >= now.length() || old[at + i] != old[at] + i) {
          return false;
        }
      }
      if (!sign.computed()) {
        return true;
      }
      int end = at + length;
      boolean left = at == 0 ? old[at] == 0 : old[at - 1] == old[at] - 1 && old[at] > 0;
      boolean right =
          end == now.length() ? old[at] + length == before.length() : old[end] == old[at] + length;
      boolean grown =
          !left && at > 0 && isNumber(now.charAt(at - 1))
              || !right && end < now.length() && isNumber(now.charAt(end));
      return (left || right) && !grown;
    }

    private static boolean isNumber(char c) {
      return MORE_DIGITS.indexOf(c) >= 0;
    }

    private void flush() {
      String text = fresh.toString();
      line.append(line.isEmpty() ? MarkdownText.plainLine(text) : MarkdownText.plain(text));
      fresh.setLength(0);
    }

    private void paragraph() {
      flush();
      if (!line.toString().isBlank()) {
        paragraphs.add(line.toString().strip());
      }
      line.setLength(0);
    }
  }
}
