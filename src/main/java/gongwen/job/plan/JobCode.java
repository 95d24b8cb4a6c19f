package gongwen.job.plan;

import gongwen.diagnostic.DiagnosticCode;
import gongwen.diagnostic.Meaning;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Severity;

/** What can be wrong with a run: its inputs, the names and folders of its output. */
public enum JobCode implements DiagnosticCode {
  NOTHING_TO_READ(
      Severity.ERROR,
      "文件夹里没有 YAML 文件",
      "a folder holds no YAML file",
      "单位文件的名称以 .yaml 或 .yml 结尾；gongwen new 可以生成一份",
      "names of unit files end in .yaml or .yml; gongwen new writes one"),
  CALLED_TEXT(
      Severity.ERROR,
      "单位文件的名称以 .yaml.txt 结尾，没有读",
      "the name of a unit file ends in .yaml.txt, and it was not read",
      "改名，去掉 .txt；记事本保存时，“保存类型”选“所有文件”",
      "rename it without .txt; in Notepad save it as a file of all types"),
  BROKEN_LINK(
      Severity.ERROR,
      "链接指向的文件不存在",
      "a link leads to nothing",
      "删掉这个链接，或让它指向有的文件",
      "delete the link, or let it lead to a file"),
  LINK_IN_CIRCLE(
      Severity.INFO,
      "链接指回上级文件夹，已跳过",
      "a link leads back to a folder above it and was passed over",
      "不用做什么；想去掉提示就删掉链接",
      "nothing; delete the link to be rid of this"),
  FOLDER_UNREADABLE(
      Severity.ERROR,
      "文件夹读不了",
      "a folder cannot be read",
      "看看有没有读的权限",
      "see whether you may read it"),
  PART_SKIPPED(
      Severity.INFO,
      "文件没有列出报告，只供其他文件引用，已跳过",
      "a file lists no reports: it is a part for others and was passed over",
      "不用做什么；要它生成报告就写上“报告”",
      "nothing; give it reports to have them made"),
  REPORT_NOT_FOUND(
      Severity.ERROR,
      "没有符合要求的报告",
      "no report is what was asked for",
      "从提示列出的报告里选，或放宽条件",
      "take one of the reports that the message lists, or ask for less"),
  ROLL_UP_INCOMPLETE(
      Severity.ERROR,
      "下级单位有错误，按 --strict 不生成汇总",
      "members have errors, so under --strict no roll-up is made",
      "改正这些文件；不用 --strict 时照常生成，但不计入它们",
      "correct these files; without --strict it is made without them"),
  MARKED_AS_DRAFT(
      Severity.INFO,
      "报告还没有填完，已标为送审稿",
      "a report is not finished and is marked as a draft",
      "把还空着的填上，再生成一次",
      "fill in what is left open and render again"),
  AGAINST_UNREADABLE(
      Severity.ERROR,
      "不能与这份文件比对",
      "a file cannot be compared with",
      "给 DOCX、PDF、Markdown 或单位文件",
      "give a DOCX, a PDF, a Markdown or a unit file"),
  AGAINST_PARTLY(
      Severity.INFO,
      "只能与这份文件的一部分比对",
      "only part of a file can be compared with",
      "不用做什么；要全部比对就给原来的 DOCX",
      "nothing; give the original DOCX to compare all of it"),
  UNKNOWN_FIELD(
      Severity.ERROR,
      "文件名的样式里有不认识的一项",
      "the pattern of names has a field that is not known",
      "从提示列出的几项里选",
      "take one of those that the message lists"),
  UNPAIRED_BRACE(
      Severity.ERROR,
      "文件名的样式里花括号没有成对",
      "a brace in the pattern of names has no other",
      "补上另一个，或删去它",
      "add the other one, or delete it"),
  EMPTY_NAME(
      Severity.ERROR,
      "文件名的样式是空的",
      "the pattern of names is empty",
      "写成例如 {unit}-{period}-{kind}",
      "write for example {unit}-{period}-{kind}"),
  OUTPUT_TAKEN(
      Severity.ERROR,
      "两份报告会写成同一个文件",
      "two reports would be written into one file",
      "给其中一份编号或别的标题，或改文件名的样式",
      "give one of them an id or another title, or change the pattern of names"),
  UNIT_MISSING(
      Severity.ERROR,
      "名单上的单位没有单位文件，或没有要的报告",
      "a unit that is expected has no unit file, or no report that is wanted",
      "向它要，或从 --expect 的名单上删去",
      "ask it for one, or take it off the list of --expect"),
  LISTED_TWICE(
      Severity.WARNING,
      "一个单位在名单上写了两次",
      "a unit is on a list of expected units twice",
      "从名单上删去一个",
      "take one of the two off the list"),
  NOT_LISTED(
      Severity.INFO,
      "单位不在 --expect 的名单上",
      "a unit is not on the list of --expect",
      "该有它就加到名单上",
      "if it belongs there, add it to the list"),
  UNIT_LEFT_OUT(
      Severity.WARNING,
      "单位没有归入",
      "a unit was left out",
      "看它为什么没有归入，改好以后再做一次",
      "see why it was left out, and run again when that is mended"),
  NOBODY_EXPECTED(
      Severity.ERROR,
      "名单上没有单位",
      "no unit is on a list of expected units",
      "每行写一个单位的名称或编号",
      "write the name or the code of a unit on each line"),
  FILE_EXISTS(
      Severity.ERROR,
      "要写的文件已经存在",
      "a file that is to be written is there already",
      "换一个名字，或用 --force 覆盖",
      "take another name, or overwrite it with --force"),
  FOLDER_OF_ANOTHER_SHARD(
      Severity.ERROR,
      "文件夹里是另一份分片的文件",
      "a folder holds the files of another shard",
      "每一份用 -o 放到自己的文件夹，再用 gongwen merge 合并",
      "put each shard into a folder of its own with -o, and join them with gongwen merge"),
  UNIT_REPLACED(
      Severity.INFO,
      "单位文件上次写的是另一个单位",
      "a unit file was of another unit last time",
      "如果是两个单位，把两个文件夹写在同一条命令里，或用 -o 换一个文件夹",
      "if these are two units, name both folders in one command, or take another folder with -o"),
  CHANGED_BY_HAND(
      Severity.WARNING,
      "文件被改动过，或者不是程序生成的：不覆盖，也不删除",
      "a file was changed, or is not the program's: it is neither overwritten nor deleted",
      "要新的就加 --keep-both 另存，或加 --force 覆盖；不要的请自己删",
      "have the new one beside it with --keep-both, or overwrite it with --force; delete yourself"
          + " what nobody needs"),
  MERGE_CHANGED(
      Severity.ERROR,
      "分片里的文件不是清单所说的文件",
      "a file of a shard is not the one that its manifest means",
      "重新生成这一份",
      "render this shard again");

  private final Meaning meaning;

  JobCode(Severity severity, String zh, String en, String helpZh, String helpEn) {
    meaning = Meaning.of(this, severity, new Message(zh, en), new Message(helpZh, helpEn));
  }

  @Override
  public Meaning meaning() {
    return meaning;
  }
}
