package com.tableturner.concierge.assistant;

import com.tableturner.concierge.Heard;
import com.tableturner.concierge.Scene;
import com.tableturner.concierge.Task;

/** Other moments made from a scene. */
final class Scenes {

    private Scenes() {}

    /** The moment in which another task begins, and nothing new was said about it. */
    static Scene with(Scene scene, Task task) {
        return new Scene(
                scene.today(),
                scene.now(),
                scene.signedIn(),
                scene.name(),
                scene.lastVisited(),
                scene.firstTurn(),
                task,
                scene.waiting(),
                Heard.NOTHING,
                scene.signIn(),
                null,
                scene.shown(),
                scene.lastBooked());
    }
}
