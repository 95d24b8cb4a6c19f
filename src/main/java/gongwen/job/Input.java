package gongwen.job;

import java.nio.file.Path;

/**
 * A YAML file to be looked at.
 *
 * @param file as the user would type it
 * @param root the folder that no path in the file may leave
 * @param folder where below the folder that was given it stands; empty at its top, and for a file
 *     that was named
 * @param named whether the user named it, rather than a folder above it
 */
record Input(Path file, Path root, Path folder, boolean named) {}
