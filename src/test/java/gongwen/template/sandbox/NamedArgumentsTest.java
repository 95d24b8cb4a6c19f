package gongwen.template.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

/** Named arguments, as FreeMarker can compile them. */
class NamedArgumentsTest {
  @Test
  void namedArgumentsKeepTheWayBack() {
    String source = "${count(\"a, measure=\", measure = x(1, 单位=\"b\"), period==1)}";
    RewrittenSource rewritten = NamedArguments.rewrite(source);
    assertEquals(
        "${count(\"a, measure=\", \"\uE020measure\", x(1, 单位=\"b\"), period==1)}",
        rewritten.text());
    assertEquals(source.indexOf("x(1"), rewritten.origin(rewritten.text().indexOf("x(1")));
    assertEquals(source.length(), rewritten.origin(rewritten.text().length()));
    String none = "甲count(measure=1)，report.count(measure=1)";
    assertSame(none, NamedArguments.rewrite(none).text(), "no calls of the function");
  }
}
