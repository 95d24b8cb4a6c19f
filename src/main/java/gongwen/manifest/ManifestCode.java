package gongwen.manifest;

import gongwen.diagnostic.DiagnosticCode;
import gongwen.diagnostic.Meaning;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Severity;

/** What can be wrong with manifests, and with joining those of shards. */
public enum ManifestCode implements DiagnosticCode {
  MANIFEST_DAMAGED(
      Severity.ERROR,
      "清单不完好",
      "a manifest is not sound",
      "不要手工改动它；删掉后重新生成",
      "do not change it by hand; delete it and render again"),
  MANIFEST_VERSION(
      Severity.ERROR,
      "清单是另一版的格式",
      "a manifest is of another version",
      "用生成它的那个版本的程序，或重新生成",
      "use the version of the program that made it, or render again"),
  MERGE_NO_SHARD(
      Severity.ERROR,
      "要合并的清单不是分片的",
      "a manifest to be joined is not that of a shard",
      "分片由 gongwen render --shard I/N 生成",
      "make shards with gongwen render --shard I/N"),
  MERGE_GAP(
      Severity.ERROR,
      "要合并的分片不齐",
      "shards to be joined are not complete",
      "每一份用相同的 N 生成一次，全部列出",
      "render each shard once with the same N, and name all of them"),
  MERGE_OVERLAP(
      Severity.ERROR,
      "要合并的分片有重复",
      "shards to be joined overlap",
      "用同样的文件夹和选项，各份一起重新生成",
      "render all shards again from the same folder with the same options"),
  MERGE_UNFINISHED(
      Severity.ERROR,
      "有一份分片没有做完",
      "a shard was stopped before it was done",
      "把那一份再运行一次：已经生成的不会重做",
      "render that shard again: what was made is not made again"),
  MERGE_OTHER_PROGRAM(
      Severity.ERROR,
      "要合并的分片的程序版本不同",
      "shards to be joined differ in their program versions",
      "用同一版本、同样的选项和字体重新生成各份",
      "render all shards with one version, the same options and fonts"),
  MERGE_OTHER_FONTS(
      Severity.ERROR,
      "要合并的分片的字体不同",
      "shards to be joined differ in their fonts",
      "用同一版本、同样的选项和字体重新生成各份",
      "render all shards with one version, the same options and fonts"),
  MERGE_OTHER_SETTINGS(
      Severity.ERROR,
      "要合并的分片的选项不同",
      "shards to be joined differ in their options",
      "用同一版本、同样的选项和字体重新生成各份",
      "render all shards with one version, the same options and fonts"),
  MERGE_OTHER_FORMATS(
      Severity.ERROR,
      "要合并的分片的格式不同",
      "shards to be joined differ in their formats",
      "用同一版本、同样的选项和字体重新生成各份",
      "render all shards with one version, the same options and fonts"),
  MERGE_INCOMPLETE(
      Severity.WARNING,
      "单位文件有错误，报告没有全部生成",
      "of a unit file with errors not all reports were made",
      "改正以后，重新生成那一份再合并",
      "correct it, render its shard again and join them again");

  private final Meaning meaning;

  ManifestCode(Severity severity, String zh, String en, String helpZh, String helpEn) {
    meaning = Meaning.of(this, severity, new Message(zh, en), new Message(helpZh, helpEn));
  }

  @Override
  public Meaning meaning() {
    return meaning;
  }
}
