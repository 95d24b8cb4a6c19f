package gongwen.template.library;

import gongwen.diagnostic.Language;
import gongwen.document.Block;
import gongwen.document.LabelStyle;
import gongwen.model.Elements;
import gongwen.model.Owed;
import gongwen.record.Embedded;
import gongwen.text.Ref;
import gongwen.yaml.Choices;
import gongwen.yaml.Key;
import java.util.List;
import java.util.Optional;

/**
 * What a report kind says of itself, in the {@code template.yaml} of its folder.
 *
 * @param id its folder's name and the name in unit files
 * @param kind the official kind of document (文种); empty for working documents that have none
 * @param markWord what follows the organs in the issuer mark; 文件 when the file does not say
 * @param form prose, or a table with a note
 * @param numbering how headings are numbered, from level 1; none: they stand without labels
 * @param title the title when the unit gives none, with expressions; empty: the unit must give one
 * @param slots the parts in their order
 * @param defaults elements of the document that hold unless the unit says otherwise
 */
public record TemplateInfo(
    Ref ref,
    @Key(en = "id", zh = "编号", required = true) String id,
    @Embedded Names names,
    @Key(en = "kind", zh = "文种") String kind,
    @Key(en = "markWord", zh = "标志词") Optional<String> markWord,
    @Key(en = "form", zh = "形式") Optional<Form> form,
    @Key(en = "numbering", zh = "编号样式") List<Numbering> numbering,
    @Key(en = "title", zh = "标题") String title,
    @Key(en = "slots", zh = "栏目", required = true) List<Slot> slots,
    @Embedded Content content,
    @Key(en = "defaults", zh = "默认") Defaults defaults) {

  /**
   * What goes into it.
   *
   * @param needs what the kind cannot do without, as paths in the unit file or, behind {@code
   *     report.}, in the report itself ({@code responsibility.field})
   * @param uses what else it uses, if it is there
   * @param owes the parts that its reader expects, whether or not there are records for them
   */
  public record Content(
      @Key(en = "needs", zh = "必需数据") List<String> needs,
      @Key(en = "uses", zh = "可用数据") List<String> uses,
      @Key(en = "owes", zh = "应有部分") List<Owed> owes) {

    /** Paths may be written with Chinese keys; from here on they are English. */
    public Content {
      needs = needs.stream().map(path -> Needs.canonical(path).orElse(path)).toList();
      uses = uses.stream().map(path -> Needs.canonical(path).orElse(path)).toList();
    }

    /** What it owes its reader, in the words of the file. */
    public List<String> owed(Language language) {
      return owes.stream().map(each -> Choices.of(each).spelling(language)).toList();
    }
  }

  /**
   * What people call it.
   *
   * @param name in Chinese
   * @param englishName in English
   * @param about one sentence, Chinese: what it is for
   * @param englishAbout the same sentence in English
   */
  public record Names(
      @Key(en = "name", zh = "名称", required = true) String name,
      @Key(en = "englishName", zh = "英文名称", required = true) String englishName,
      @Key(en = "about", zh = "说明") String about,
      @Key(en = "englishAbout", zh = "英文说明") String englishAbout) {}

  /** What most of it is. */
  public enum Form {
    @Key(en = "prose", zh = "正文")
    PROSE,
    @Key(en = "table", zh = "表格")
    TABLE
  }

  /** The ways of numbering, by the names that a template's author types. */
  public enum Numbering {
    @Key(en = "chapter", zh = "一、")
    CHAPTER(LabelStyle.CHAPTER),
    @Key(en = "section", zh = "（一）")
    SECTION(LabelStyle.SECTION),
    @Key(en = "item", zh = "1.")
    ITEM(LabelStyle.ITEM),
    @Key(en = "subitem", zh = "（1）")
    SUBITEM(LabelStyle.SUBITEM),
    @Key(en = "first-is", zh = "一是")
    FIRST_IS(LabelStyle.FIRST_IS),
    @Key(en = "first-must", zh = "一要")
    FIRST_MUST(LabelStyle.FIRST_MUST),
    @Key(en = "firstly", zh = "第一")
    FIRSTLY(LabelStyle.FIRSTLY),
    @Key(en = "first-of-all", zh = "首先")
    FIRST_OF_ALL(LabelStyle.FIRST_OF_ALL);

    private final LabelStyle style;

    Numbering(LabelStyle style) {
      this.style = style;
    }

    public LabelStyle style() {
      return style;
    }
  }

  /**
   * A part of the report that a unit may write itself.
   *
   * @param id its English name in {@code sections}
   * @param name its Chinese name in {@code sections}
   * @param heading the default heading; empty for a part without one
   * @param level the level of the heading; 1 when the file does not say
   * @param role what its paragraphs are; body text when the file does not say
   * @param required whether the unit must write it, because no record can stand for it
   * @param composed what it is composed from when the unit does not write it, Chinese
   * @param englishComposed the same in English
   */
  public record Slot(
      Ref ref,
      @Key(en = "id", zh = "编号", required = true) String id,
      @Key(en = "name", zh = "名称", required = true) String name,
      @Key(en = "heading", zh = "标题") String heading,
      @Key(en = "level", zh = "级别") Optional<Integer> level,
      @Key(en = "role", zh = "用途") Optional<Role> role,
      @Key(en = "required", zh = "必填") Optional<Boolean> required,
      @Key(en = "composed", zh = "自动撰写") String composed,
      @Key(en = "englishComposed", zh = "英文自动撰写") String englishComposed) {

    public boolean mustBeWritten() {
      return required.orElse(false);
    }
  }

  /** What the paragraphs of a part are when they are no body text. */
  public enum Role {
    @Key(en = "salutation", zh = "称谓")
    SALUTATION(Block.Paragraph.Role.SALUTATION),
    @Key(en = "byline", zh = "署名行")
    BYLINE(Block.Paragraph.Role.BYLINE);

    private final Block.Paragraph.Role paragraph;

    Role(Block.Paragraph.Role paragraph) {
      this.paragraph = paragraph;
    }

    public Block.Paragraph.Role paragraph() {
      return paragraph;
    }
  }

  /**
   * Elements of the document by default.
   *
   * @param signed whether issuer and date stand under the text; they do when the file does not say
   * @param serial whether it appears in issues: then an issue number makes it a letterhead and
   *     stands in it as 第…期, in the place of the document number
   */
  public record Defaults(
      Ref ref,
      @Key(en = "style", zh = "版式") Optional<Elements.Style> style,
      @Key(en = "sealed", zh = "加盖印章") Optional<Boolean> sealed,
      @Key(en = "signed", zh = "落款") Optional<Boolean> signed,
      @Key(en = "serial", zh = "分期") Optional<Boolean> serial) {}

  public boolean table() {
    return form.filter(f -> f == Form.TABLE).isPresent();
  }

  /** The label styles of the heading levels, from level 1. */
  public List<LabelStyle> labelStyles() {
    return numbering.stream().map(Numbering::style).toList();
  }
}
