package redress.desk.setup;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;

/**
 * One question.
 *
 * @param name for the list at the left
 * @param answer the answer in a few words, shown there once given
 * @param question the page's heading
 * @param hint a sentence under it
 * @param well checks the answer and shows what is wrong with it
 */
record SetupPage(
        String name, Supplier<String> answer, String question, String hint, Node content, BooleanSupplier well) {}
