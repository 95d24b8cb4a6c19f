package gongwen.inspect;

import gongwen.inspect.clause.Clause;
import gongwen.inspect.clause.body.Addressees;
import gongwen.inspect.clause.body.AttachmentNames;
import gongwen.inspect.clause.body.AttachmentNote;
import gongwen.inspect.clause.body.AttachmentPages;
import gongwen.inspect.clause.body.DateForm;
import gongwen.inspect.clause.body.FirstPage;
import gongwen.inspect.clause.body.HeadingLooks;
import gongwen.inspect.clause.body.HeadingNumbers;
import gongwen.inspect.clause.body.Indent;
import gongwen.inspect.clause.body.Notes;
import gongwen.inspect.clause.body.Signature;
import gongwen.inspect.clause.body.SignaturePage;
import gongwen.inspect.clause.body.TitleLines;
import gongwen.inspect.clause.body.TitleLook;
import gongwen.inspect.clause.body.TitlePlace;
import gongwen.inspect.clause.colophon.ColophonPlace;
import gongwen.inspect.clause.colophon.ColophonSeparators;
import gongwen.inspect.clause.colophon.Copies;
import gongwen.inspect.clause.colophon.PrintedBy;
import gongwen.inspect.clause.head.CopyNumber;
import gongwen.inspect.clause.head.DocumentNumber;
import gongwen.inspect.clause.head.DocumentNumberPlace;
import gongwen.inspect.clause.head.HeadSeparator;
import gongwen.inspect.clause.head.IssuerMarkLook;
import gongwen.inspect.clause.head.IssuerMarkPlace;
import gongwen.inspect.clause.head.Secrecy;
import gongwen.inspect.clause.head.Signers;
import gongwen.inspect.clause.page.BindingMargin;
import gongwen.inspect.clause.page.Ink;
import gongwen.inspect.clause.page.PaperSize;
import gongwen.inspect.clause.page.TextGrid;
import gongwen.inspect.clause.page.TextLook;
import gongwen.inspect.clause.page.TopMargin;
import gongwen.inspect.clause.page.TypeArea;
import gongwen.inspect.clause.pagination.LandscapePageNumbers;
import gongwen.inspect.clause.pagination.PageNumberDistance;
import gongwen.inspect.clause.pagination.PageNumberLook;
import gongwen.inspect.clause.pagination.PageNumberOrder;
import gongwen.inspect.clause.pagination.PageNumberSide;
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
          new IssuerMarkPlace(),
          new IssuerMarkLook(),
          new DocumentNumber(),
          new DocumentNumberPlace(),
          new Signers(),
          new HeadSeparator(),
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
          new ColophonSeparators(),
          new ColophonPlace(),
          new Copies(),
          new PrintedBy(),
          new PageNumberLook(),
          new PageNumberDistance(),
          new PageNumberSide(),
          new PageNumberOrder(),
          new LandscapePageNumbers());

  private Clauses() {}

  public static List<Clause> all() {
    return ALL;
  }
}
