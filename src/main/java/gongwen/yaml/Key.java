package gongwen.yaml;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The two spellings of a key, on the record component that it fills, or of a choice, on its enum
 * constant. Binding, messages, schema, reference page and scaffolds are made from this one place.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Key {
  String en();

  String zh();

  /** A file without it cannot be read as it was meant. */
  boolean required() default false;
}
