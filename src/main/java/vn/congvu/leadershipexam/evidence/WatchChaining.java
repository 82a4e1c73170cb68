package vn.congvu.leadershipexam.evidence;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts what is watched into the chain once the caller's transaction is over: until then the caller may itself hold the
 * round, and would wait for itself. Should that fail, the next entry of the round takes it along.
 */
@Component
class WatchChaining {

    private static final Logger LOG = LoggerFactory.getLogger(WatchChaining.class);

    private final EvidenceChain chain;
    private final TransactionTemplate own;

    WatchChaining(EvidenceChain chain, PlatformTransactionManager transactions) {
        this.chain = chain;
        this.own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void soon(String round) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    take(round);
                }
            });
        } else {
            take(round);
        }
    }

    private void take(String round) {
        try {
            own.executeWithoutResult(status -> chain.takeWatched(round));
        } catch (RuntimeException later) {
            LOG.warn("The chain of {} takes what was watched with its next entry", round, later);
        }
    }
}
