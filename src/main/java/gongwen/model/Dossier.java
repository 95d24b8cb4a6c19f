package gongwen.model;

import java.util.List;

/**
 * A unit's file and those of its direct members, in the order of their paths.
 *
 * <p>Members' own members are not reached from here: a roll-up adds up the level below it.
 */
public record Dossier(UnitFile own, List<UnitFile> members) {}
