package gongwen.profile;

import gongwen.diagnostic.DiagnosticCode;
import gongwen.diagnostic.Meaning;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Severity;

/** What can be wrong with a profile, and what it changes. */
public enum ProfileCode implements DiagnosticCode {
  PROFILE_LIMIT(
      Severity.ERROR,
      "版式文件里的尺寸超出了取值范围",
      "a measure of a profile is out of its range",
      "改到提示说的范围里",
      "keep to the range that the message gives"),
  PROFILE_NAME(
      Severity.ERROR,
      "版式文件里的名称不像名称",
      "a name in a profile is none",
      "只写字体或标志的名称，不带逗号、分号、引号",
      "write the name alone, without commas, semicolons and quotes"),
  PROFILE_GRID(
      Severity.INFO,
      "每面的行数或每行的字数和标准不同",
      "a page has other numbers of lines or characters than the standard's",
      "有意如此就不用改；不然改页边距或行距",
      "nothing if that is meant; else change the margins or the pitch"),
  PROFILE_DEVIATION(
      Severity.INFO,
      "版式和标准不同",
      "the layout differs from the standard",
      "有意如此就不用改；不然从版式文件里删去它",
      "nothing if that is meant; else take it out of the profile"),
  UNKNOWN_LEVEL(
      Severity.ERROR,
      "规则不能设成这一级",
      "a rule cannot be set to this level",
      "写 off（不查）、info（说明）、warning（警告）或 error（错误）",
      "write off, info, warning or error");

  private final Meaning meaning;

  ProfileCode(Severity severity, String zh, String en, String helpZh, String helpEn) {
    meaning = Meaning.of(this, severity, new Message(zh, en), new Message(helpZh, helpEn));
  }

  @Override
  public Meaning meaning() {
    return meaning;
  }
}
