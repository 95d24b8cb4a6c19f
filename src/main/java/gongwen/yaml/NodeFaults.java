package gongwen.yaml;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import gongwen.text.Span;
import gongwen.yaml.YamlNode.Scalar;
import gongwen.yaml.repair.SlipCode;

/** What YAML allows and a unit file does not. */
final class NodeFaults {
  private NodeFaults() {}

  static Diagnostic duplicateKey(Scalar key, Span first) {
    String name = Shown.of(key.value());
    return Diagnostic.of(
            YamlCode.DUPLICATE_KEY,
            key.span(),
            Message.of("“%s”在同一处写了两次", "\"%s\" is given twice in one place", name))
        .related(first, Message.of("第一次在这里", "the first is here"))
        .hint("删去一个，或合成一个", "delete one of them, or make one of the two");
  }

  static Diagnostic keyNotText(Span span) {
    return Diagnostic.of(
            YamlCode.KEY_NOT_TEXT, span, Message.of("这里的键不是文字", "this key is not a text"))
        .hint("“{”“[”开头的文字要加引号", "put quotes around a text that begins with \"{\" or \"[\"");
  }

  static Diagnostic mergeKey(Span span) {
    return Diagnostic.of(
            YamlCode.MERGE_KEY,
            span,
            Message.of("不能用合并键“<<”", "merge keys (\"<<\") cannot be used"))
        .hint(
            "把内容写全；单位和责任制可以用“引自”取自另一份文件",
            "write the values out; unit and responsibility can be taken from another file with"
                + " \"from\"");
  }

  static Diagnostic tag(Span span) {
    return Diagnostic.of(
            YamlCode.EXPLICIT_TAG, span, Message.of("不能用类型标记“!”", "tags (\"!\") cannot be used"))
        .hint("“!”开头的文字要加引号", "put quotes around a text that begins with \"!\"");
  }

  static Diagnostic severalDocuments(Span span) {
    return Diagnostic.of(
            YamlCode.SEVERAL_DOCUMENTS,
            new Span(span.source(), span.start(), span.start()),
            Message.of("一份文件里有几个 YAML 文档", "there are several YAML documents in one file"))
        .hint(
            "“---”只能写在文件开头；每个单位单独一份文件",
            "\"---\" may stand at the top only; give each unit a file of its own");
  }

  static Diagnostic unknownAlias(Span span) {
    return Diagnostic.of(
            YamlCode.UNKNOWN_ALIAS,
            span,
            Message.of(
                "“*”开头的值在 YAML 里是引用，这里没有它引用的东西",
                "in YAML a value that begins with \"*\" is an alias, and there is nothing of this"
                    + " name"))
        .hint("是文字就加引号：\"***镇\"", "if it is text, put quotes around it: \"***镇\"");
  }

  static Diagnostic recursiveAlias(Span span, String anchor) {
    return Diagnostic.of(
            YamlCode.RECURSIVE_ALIAS,
            span,
            Message.of(
                "“*%s”引用了它自己所在的内容", "\"*%s\" stands inside what it refers to", Shown.of(anchor)))
        .hint("把内容写全，不要引用", "write the value out instead");
  }

  static Diagnostic tooManyAliases(Span span) {
    return limit(
        YamlCode.TOO_MANY_ALIASES,
        span,
        Message.of("引用（*）超过了 %d 处", "there are more than %d aliases (*)", YamlLimits.MAX_ALIASES));
  }

  static Diagnostic tooManyNodes(Span span) {
    return limit(
        YamlCode.TOO_MANY_VALUES,
        span,
        Message.of(
            "内容太多，连同引用超过了 %d 项",
            "there are more than %d values, aliases followed", YamlLimits.MAX_NODES));
  }

  static Diagnostic tooDeep(Span span) {
    return limit(
        YamlCode.TOO_DEEP,
        span,
        Message.of(
            "嵌套太深，超过了 %d 层", "values are nested more than %d levels deep", YamlLimits.MAX_DEPTH));
  }

  /** Instead of faults that are not listed. */
  static Diagnostic more(Span span, int number) {
    return Diagnostic.of(
            SlipCode.MORE_FAULTS,
            span,
            Message.of("还有 %d 处毛病没有列出", "%d more faults are not listed", number))
        .hint("先改正列出的", "correct those first that are listed");
  }

  /** The rest of the file was not looked at. */
  static Diagnostic notRead(Span span) {
    return Diagnostic.of(
            SlipCode.MORE_FAULTS,
            span,
            Message.of("毛病太多，从这里起没有再看", "there are too many faults: the rest was not looked at"))
        .hint("先改正上面的，再看一次", "correct those above and look again");
  }

  private static Diagnostic limit(YamlCode code, Span span, Message message) {
    return Diagnostic.of(code, span, message).hint("是不是选错了文件？", "is this the file that was meant?");
  }
}
