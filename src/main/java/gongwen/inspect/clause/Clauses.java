package gongwen.inspect.clause;

import java.util.List;

/** All clauses, in the order of the standard. */
public final class Clauses {
  private static final List<Clause> ALL =
      List.of(
          new PaperSize(),
          new TopMargin(),
          new BindingMargin(),
          new TypeArea(),
          new TextLook(),
          new TextGrid(),
          new Ink(),
          new CopyNumber(),
          new Secrecy(),
          new MarkPlace(),
          new MarkLook(),
          new DocumentNumber(),
          new NumberPlace(),
          new Signers(),
          new RedRule(),
          new TitleLook(),
          new TitlePlace(),
          new TitleLines(),
          new Addressees(),
          new FirstPage(),
          new Indent(),
          new HeadingNumbers(),
          new HeadingLooks(),
          new AttachmentNote(),
          new Signature(),
          new DateForm(),
          new SignaturePage(),
          new Notes(),
          new AttachmentPages(),
          new AttachmentNames(),
          new ColophonRules(),
          new ColophonPlace(),
          new Copies(),
          new PrintedBy(),
          new NumberLook(),
          new NumberDistance(),
          new NumberSide(),
          new NumberOrder(),
          new TurnedNumbers());

  private Clauses() {}

  public static List<Clause> all() {
    return ALL;
  }
}
