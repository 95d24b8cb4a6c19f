package gongwen.model;

import java.util.List;

/**
 * A unit's file and those of its direct members, in the order in which it names them.
 *
 * <p>Members' own members are not reached from here: a roll-up adds up the level below it.
 *
 * @param leftOut the names of members whose files have errors, and whose records are not here
 */
public record Dossier(UnitFile own, List<UnitFile> members, List<String> leftOut) {
  public Dossier {
    members = List.copyOf(members);
    leftOut = List.copyOf(leftOut);
  }

  /** With all the members that there are. */
  public Dossier(UnitFile own, List<UnitFile> members) {
    this(own, members, List.of());
  }
}
