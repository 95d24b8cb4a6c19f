package gongwen.check.sentence;

import gongwen.diagnostic.Message;

/**
 * Words of a text that no superior would sign.
 *
 * @param from the first char in the text
 * @param to the char after the last one
 * @param message what is wrong with them
 * @param hint how it is put right
 */
public record AwkwardWording(int from, int to, Message message, Message hint) {}
