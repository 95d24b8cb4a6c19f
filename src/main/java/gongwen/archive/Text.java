package gongwen.archive;

import java.io.IOException;

/** A text that is written as it is made, since it may be long. */
interface Text {
  void write(Appendable to) throws IOException;
}
