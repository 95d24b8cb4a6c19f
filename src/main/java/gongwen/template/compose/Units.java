package gongwen.template.compose;

import gongwen.facts.Scope;
import gongwen.model.Dossier;
import gongwen.model.UnitFile;
import java.util.ArrayList;
import java.util.List;

/** The files whose records a scope means. */
final class Units {
  private Units() {}

  static List<UnitFile> of(Dossier dossier, Scope scope) {
    List<UnitFile> files = new ArrayList<>();
    if (scope != Scope.MEMBERS) {
      files.add(dossier.own());
    }
    if (scope != Scope.OWN) {
      files.addAll(dossier.members());
    }
    return files;
  }
}
