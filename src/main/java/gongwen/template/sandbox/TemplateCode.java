package gongwen.template.sandbox;

import gongwen.diagnostic.DiagnosticCode;
import gongwen.diagnostic.Meaning;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Severity;

/** What can be wrong with templates themselves, and with choosing one. */
public enum TemplateCode implements DiagnosticCode {
  TEMPLATE_FAULT(
      Severity.ERROR,
      "模板有错误",
      "there is a fault in a template",
      "模板是自己写的，就按提示改正它；是自带的，请报告这个问题",
      "if the template is your own, correct it as the message says; if it came with the"
          + " program, report this"),
  TEMPLATE_NOT_ALLOWED(
      Severity.ERROR,
      "模板或表达式用了不许用的写法",
      "a template or an expression uses what is not allowed",
      "只用模板说明里列出的函数和写法",
      "use the functions and forms that the page on templates lists"),
  TEMPLATE_LIMIT(
      Severity.ERROR,
      "模板用的时间、内存或字数超过了上限",
      "a template takes more time, memory or text than the limit",
      "看看里面有没有停不下来的循环，或数据是不是太多",
      "see whether a loop in it never ends, or whether there are too many data"),
  NOT_A_TEMPLATE(
      Severity.ERROR,
      "文件夹不是模板文件夹",
      "a folder is no template folder",
      "模板文件夹里要有 template.yaml 和 body.md.ftl",
      "put template.yaml and body.md.ftl into it"),
  UNKNOWN_TEMPLATE(
      Severity.ERROR,
      "没有这种文稿",
      "there is no such kind of document",
      "gongwen template list 列出所有的种类",
      "see gongwen template list for all kinds"),
  MISSING_DATA(
      Severity.ERROR,
      "这种文稿缺少必需的数据",
      "a kind of document needs data that are missing",
      "在单位文件里补上提示所说的数据",
      "give in the unit file what the message names");

  private final Meaning meaning;

  TemplateCode(Severity severity, String zh, String en, String helpZh, String helpEn) {
    meaning = Meaning.of(this, severity, new Message(zh, en), new Message(helpZh, helpEn));
  }

  @Override
  public Meaning meaning() {
    return meaning;
  }
}
