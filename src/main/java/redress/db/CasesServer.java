package redress.db;

import java.util.Map;
import org.h2.api.ErrorCode;
import org.h2.message.DbException;
import org.h2.server.TcpServer;

/**
 * H2's TCP server for two databases and no others: whatever name a desk asks for, no other file of this PC is looked for.
 * H2's own limit, a base folder, would open every database that lies in it.
 */
final class CasesServer extends TcpServer {

    private final Map<String, String> paths;

    /** @param paths by which name a desk asks for it, and where it lies */
    CasesServer(Map<String, String> paths) {
        this.paths = Map.copyOf(paths);
    }

    @Override
    public String checkKeyAndGetDatabaseName(String name) {
        if (name == null || !paths.containsKey(name)) {
            throw DbException.get(ErrorCode.REMOTE_DATABASE_NOT_FOUND_1, "");
        }
        return paths.get(name);
    }
}
