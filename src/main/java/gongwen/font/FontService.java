package gongwen.font;

import gongwen.diagnostic.Message;
import gongwen.layout.FontRole;
import java.util.List;

/**
 * Which font serves a role here.
 *
 * @param standardName the typeface as the standard names it
 * @param asked the font that is asked for first
 * @param chain the font that serves, then those that print what it has not
 * @param lacking fonts that would serve it before, and are not here
 * @param refused fonts that are here under a name that would serve, and cannot be used
 * @param advice how to get a font of the standard; empty when one serves
 */
public record FontService(
    FontRole role,
    String standardName,
    String asked,
    List<FontFace> chain,
    List<String> lacking,
    List<Refused> refused,
    List<Message> advice) {

  /** A font that is passed over. */
  public record Refused(String name, String file, Message reason) {}

  public FontService {
    chain = List.copyOf(chain);
    lacking = List.copyOf(lacking);
    refused = List.copyOf(refused);
    advice = List.copyOf(advice);
  }

  /** The font that serves the role. */
  public FontFace face() {
    return chain.get(0);
  }
}
