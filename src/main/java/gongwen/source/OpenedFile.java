package gongwen.source;

import gongwen.diagnostic.Outcome;
import gongwen.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/** A YAML file that was read, before its records are bound. */
public final class OpenedFile {
  private final UnitLoader loader;
  private final SourceFiles sources;
  private final YamlNode top;
  private final FileKind kind;
  private final boolean sound;

  /**
   * @param sound whether the whole file could be read; else its faults have been reported
   */
  OpenedFile(UnitLoader loader, SourceFiles sources, YamlNode top, FileKind kind, boolean sound) {
    this.loader = loader;
    this.sources = sources;
    this.top = top;
    this.kind = kind;
    this.sound = sound;
  }

  /** What the file is, from its first level of keys. */
  public FileKind kind() {
    return kind;
  }

  /** Whether it says which unit and which year it is about; it need not list reports. */
  public boolean whole() {
    return UnitRecognition.keys(top).containsAll(List.of("unit", "year"));
  }

  /** What to call the unit: its short name or its name, as far as that can be read. */
  public Optional<String> calledAs() {
    return LeftOut.calledAs(Optional.of(top));
  }

  /**
   * The unit of the file. A member with errors is left out and its errors are reported: an outcome
   * may have a value and errors, and then they are in other files than this.
   */
  public Outcome<LoadedUnit> load() {
    return loader.load(sources, top, kind, sound);
  }
}
