pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels

// New content, step by step: found, copied and checked, looked at, shown. Each step says what the next one does.
Item {
    id: root

    required property ContentViewModel content

    width: parent.width
    height: step.height
    visible: content.live === ""

    Loader {
        id: step
        readonly property string file: ({
                nothing: "Found.qml",
                found: "Found.qml",
                bringing: "Bringing.qml",
                ready: "Ready.qml",
                day: "Days.qml",
                said: "Said.qml"
            })[root.content.step]

        width: root.width
        onFileChanged: fill()
        Component.onCompleted: fill()

        function fill(): void {
            if (file && source.toString() !== Qt.resolvedUrl(file).toString())
                setSource(Qt.resolvedUrl(file), {
                    content: root.content
                });
        }
    }
}
