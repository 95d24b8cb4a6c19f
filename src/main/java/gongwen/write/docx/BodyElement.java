package gongwen.write.docx;

/** What stands in the body of a document or in a cell: a paragraph or a table. */
interface BodyElement {
  void write(Xml out);
}
