package gongwen.prose;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A public method that templates may call by its name, in the group of its class: {@code
 * wording.text.sentence("…")}. No two of a class may share a name. What it takes and gives: texts,
 * whole numbers, flags, records, lists of these; the last parameters may be {@code Optional} and
 * left out.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ForTemplates {}
