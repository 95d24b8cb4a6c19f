package gongwen.yaml;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Language;
import gongwen.diagnostic.Message;
import gongwen.text.Ref;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** Where a value that is being read stands, and where its faults go. */
public interface DecodeContext {
  Ref ref();

  /** The key over the value, as the file spells it. */
  String key();

  /** In which of the two spellings the mapping around the value has its keys. */
  Language language();

  void report(Diagnostic diagnostic);

  /** Reports that another type of value is wanted here. */
  void wrongType(YamlNode node, Message wanted);

  /** Takes down where a value stands, and gives the context for reading it. */
  DecodeContext at(Ref ref, String key, YamlNode node);

  /** The text of a scalar as it stands; anything else is reported. */
  Optional<String> text(YamlNode node);

  /** The year of days that are written without one, if it is known. */
  OptionalInt year();

  /** A calendar day; anything else is reported. */
  Optional<LocalDate> date(YamlNode node);

  /** A record; its faults are reported. */
  <R extends Record> Optional<R> record(Class<R> type, YamlNode node);
}
