package org.aspirant.tool.it;

/** One tool and one platform for every test class of a run that does not break them. */
final class SharedServers {

    private SharedServers() {}

    /** Loaded, and so started, when somebody first asks. */
    private static final class Holder {
        static final TestSite SITE = started();

        private static TestSite started() {
            TestSite site = TestSite.start("shared");
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(site::close, "stop the shared servers"));
            return site;
        }
    }

    /** The same for those that try to get in or to break it. */
    private static final class Hostile {
        static final HostileSite SITE = started();

        private static HostileSite started() {
            HostileSite site = HostileSite.start("hostile");
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(site::close, "stop the hostile servers"));
            return site;
        }
    }

    /** The same for those who administer it. */
    private static final class Administered {
        static final AdminSite SITE = started();

        private static AdminSite started() {
            AdminSite site = AdminSite.start("admin-sign-in");
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(site::close, "stop the administered servers"));
            return site;
        }
    }

    static TestSite site() {
        return Holder.SITE;
    }

    static HostileSite hostile() {
        return Hostile.SITE;
    }

    static AdminSite administered() {
        return Administered.SITE;
    }
}
