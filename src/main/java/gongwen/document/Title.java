package gongwen.document;

import java.util.List;

/**
 * The title (标题), 7.3.1.
 *
 * @param names what a line break must never divide, as far as it occurs in the text: names of
 *     units, periods, the kind
 */
public record Title(String text, List<String> names) {
  public Title {
    names = List.copyOf(names);
  }
}
