import static io.trino.testing.TestingSession.testSessionBuilder;

import io.trino.plugin.memory.MemoryPlugin;
import io.trino.testing.DistributedQueryRunner;
import java.util.Map;

/** A Trino cluster of a coordinator and workers that speak HTTP to each other, with tables in memory. Says its address, ends with its input. */
public class TrinoCluster {
    public static void main(String[] arguments) throws Exception {
        var session = testSessionBuilder().setCatalog("memory").setSchema("default").build();
        int nodes = Integer.parseInt(arguments[0]);
        try (var cluster = DistributedQueryRunner.builder(session).setNodeCount(nodes).build()) {
            cluster.installPlugin(new MemoryPlugin());
            cluster.createCatalog("memory", "memory", Map.of("memory.max-data-per-node", "1GB"));
            System.out.println("ADDRESS " + cluster.getCoordinator().getBaseUrl());
            while (System.in.read() >= 0) {
                // Whoever started the cluster is still there.
            }
        } finally {
            System.exit(0);
        }
    }
}
