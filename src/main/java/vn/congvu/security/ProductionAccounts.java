package vn.congvu.security;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Looks for accounts of a demonstration in a production database. */
@Component
@Profile("prod")
@DependsOnDatabaseInitialization
class ProductionAccounts implements InitializingBean {

    private final Accounts accounts;

    ProductionAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void afterPropertiesSet() {
        if (accounts.anyDemo()) {
            throw new UnfitForProduction("the database holds demonstration accounts, whose password everybody knows;"
                    + " start with an empty database or delete them (table account, column demo).");
        }
    }
}
