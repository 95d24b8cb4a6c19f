package gongwen.yaml;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Language;
import gongwen.diagnostic.Message;
import gongwen.text.Ref;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** The decoder's own context. */
record Context(Decoding run, Ref ref, String key, Language language) implements DecodeContext {
  @Override
  public void report(Diagnostic diagnostic) {
    run.report(diagnostic);
  }

  @Override
  public void wrongType(YamlNode node, Message wanted) {
    run.report(DecodeFaults.wrongType(node, wanted, this));
  }

  @Override
  public Context at(Ref place, String name, YamlNode node) {
    run.place(place, node);
    return new Context(run, place, name, language);
  }

  Context spelled(Language as) {
    return new Context(run, ref, key, as);
  }

  @Override
  public Optional<String> text(YamlNode node) {
    return ScalarDecoder.text(node, this);
  }

  @Override
  public OptionalInt year() {
    return run.year();
  }

  @Override
  public Optional<LocalDate> date(YamlNode node) {
    return ScalarDecoder.date(node, this);
  }

  @Override
  public <R extends Record> Optional<R> record(Class<R> type, YamlNode node) {
    return RecordDecoder.decode(type, node, this).map(type::cast);
  }
}
