package gongwen.check;

import gongwen.diagnostic.DiagnosticCode;
import gongwen.diagnostic.Meaning;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Severity;

/** What can be wrong with allowances and with names of rules; each rule is a code of its own. */
public enum CheckCode implements DiagnosticCode {
  UNKNOWN_RULE(
      Severity.ERROR,
      "没有这条规则",
      "there is no such rule",
      "看看代码有没有写错；规则的代码就是提示里方括号中的那个词",
      "see whether its code is misspelt; the code of a rule is the word in brackets in what"
          + " it reports"),
  UNKNOWN_REMARK(
      Severity.INFO,
      "看不懂“# gongwen:”批注",
      "a remark (# gongwen:) is not understood",
      "写成 # gongwen: allow 规则 理由",
      "write # gongwen: allow RULE reason"),
  ALLOWED_WITHOUT_REASON(
      Severity.WARNING,
      "允许一条规则却没有写明理由，不算数",
      "a rule is allowed without a reason, which does not count",
      "在规则后面写上理由",
      "write the reason after the rule"),
  ALLOWANCE_UNUSED(
      Severity.INFO,
      "允许的地方没有这条规则的问题",
      "a rule finds nothing where it is allowed",
      "删去这条批注，或把它移到所指的地方",
      "take the remark out, or move it to its place");

  private final Meaning meaning;

  CheckCode(Severity severity, String zh, String en, String helpZh, String helpEn) {
    meaning = Meaning.of(this, severity, new Message(zh, en), new Message(helpZh, helpEn));
  }

  @Override
  public Meaning meaning() {
    return meaning;
  }
}
