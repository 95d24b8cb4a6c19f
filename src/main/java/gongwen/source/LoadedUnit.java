package gongwen.source;

import gongwen.model.Dossier;
import gongwen.text.Places;

/**
 * A unit's records with those of its direct members.
 *
 * @param places where they stand
 * @param kind {@link FileKind#UNIT}, or {@link FileKind#PART} for a file with unit and year that
 *     lists no reports
 */
public record LoadedUnit(Dossier dossier, Places places, FileKind kind) {}
