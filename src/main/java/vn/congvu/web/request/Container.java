package vn.congvu.web.request;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import vn.congvu.web.problem.Problems;

@Component
class Container implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final Problems problems;

    Container(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void customize(TomcatServletWebServerFactory tomcat) {
        tomcat.addContextCustomizers(context -> {
            var host = (StandardHost) context.getParent();
            // The host adds a page of its own unless a valve of this class is there.
            host.setErrorReportValveClass(ContainerRefusals.class.getName());
            host.getPipeline().addValve(new ContainerRefusals(problems));
        });
    }
}
