package gongwen.template.sandbox;

import java.io.IOException;

/** A template's file holds what no template may. */
final class RefusedSource extends IOException {
  private static final long serialVersionUID = 1L;

  private final String name;
  private final transient SourceGuard.Refused refused;

  RefusedSource(String name, SourceGuard.Refused refused) {
    super(refused.message().en());
    this.name = name;
    this.refused = refused;
  }

  String name() {
    return name;
  }

  SourceGuard.Refused refused() {
    return refused;
  }
}
