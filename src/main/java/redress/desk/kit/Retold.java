package redress.desk.kit;

import javafx.scene.Node;

/** What a cell draws and can say another row's words: a node that is styled already scrolls more smoothly than a new one. */
interface Retold {

    /**
     * Says what a fresh drawing of another row says, which is thrown away then.
     *
     * @return false where that one is of another make; it must be shown itself then
     */
    boolean retell(Node fresh);
}
