package com.tableturner;

import com.tableturner.base.Backup;
import com.tableturner.base.StartChecks;
import com.tableturner.insight.DemoData;
import com.tableturner.insight.RebuildRollUps;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** Starts Table Turner, and is the shell of every page: theme, push, title. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Table Turner", sharedModules = "base")
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://styles/tt-theme.css")
@StyleSheet("context://styles/tt-base.css")
public class TableTurnerApplication implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings page) {
        page.addFavIcon("icon", "icons/icon.svg", "any");
        page.addLink("apple-touch-icon", "icons/icon-180.png");
        page.addLink("manifest", "icons/manifest.json");
        page.addMetaTag("description", "Find a table, choose a time, book it.");
    }

    public static void main(String[] arguments) {
        if (Backup.isWanted(arguments)) {
            System.exit(new Backup().run(arguments));
        }
        if (DemoData.isWanted(arguments)) {
            System.exit(new DemoData().run(arguments));
        }
        if (RebuildRollUps.isWanted(arguments)) {
            System.exit(new RebuildRollUps().run(arguments));
        }
        var application = new SpringApplication(TableTurnerApplication.class);
        application.addListeners(new StartChecks());
        application.run(arguments);
    }
}
