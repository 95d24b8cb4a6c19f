package gongwen.model;

import gongwen.text.Ref;
import gongwen.yaml.Key;
import gongwen.yaml.Shorthand;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A post and who holds it; at least one of the two is given. One text for both, 校长 李明, is taken
 * apart; without a space it is a post.
 */
@Shorthand("post")
public record Holder(
    Ref ref, @Key(en = "post", zh = "职务") String post, @Key(en = "name", zh = "姓名") String name) {
  private static final Pattern BOTH =
      Pattern.compile("(.*[\\p{IsHan}）)])[ \\u3000]+(\\p{IsHan}[\\p{IsHan}·]{1,11})");

  public Holder {
    Matcher both = BOTH.matcher(post.strip());
    if (name.isEmpty() && both.matches()) {
      post = both.group(1).strip();
      name = both.group(2);
    }
  }
}
