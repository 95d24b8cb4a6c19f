package gongwen.yaml;

import java.util.Optional;

/** Reads values of one type that are no records of keys: counts, periods, days. */
@FunctionalInterface
public interface ValueDecoder<T> {
  /** The value; empty when it cannot be read, and then the fault has been reported. */
  Optional<T> decode(YamlNode node, DecodeContext at);
}
