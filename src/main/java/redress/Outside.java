package redress;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.Node;
import redress.desk.kit.Choose;
import redress.desk.kit.Viewer;
import redress.documents.Printers;

/**
 * What of the computer lies outside the window.
 *
 * @param programs opens a file with the program the computer has for its kind
 * @param folders asks for a folder, under a title; empty when she thinks better of it
 */
record Outside(Printers printers, Viewer.Program programs, BiFunction<Node, String, Optional<Path>> folders) {

    static Outside ofThisComputer() {
        return new Outside(Printers.ofThisComputer(), Viewer::open, Choose::folder);
    }
}
