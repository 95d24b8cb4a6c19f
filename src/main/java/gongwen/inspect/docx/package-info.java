/**
 * Reads DOCX, from whatever program, into a measured document. The parts are read as they come and
 * within limits; nothing but text, properties and drawn lines is looked at.
 */
@NullMarked
package gongwen.inspect.docx;

import org.jspecify.annotations.NullMarked;
