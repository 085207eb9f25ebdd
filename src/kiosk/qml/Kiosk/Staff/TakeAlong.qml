import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// What can be taken along to a desk: the articles of now, or a folder to begin with.
Column {
    id: root

    required property SaveViewModel save

    width: parent.width
    spacing: Theme.px(Metrics.staff.gap)

    SaveTo {
        save: root.save
        what: "content"
        title: qsTr("Take this content along")
        about: qsTr("A folder with all articles, to change at your desk. Bring it back the same way.")
    }
    SaveTo {
        save: root.save
        what: "starter"
        title: qsTr("Begin a new folder")
        about: qsTr("A small folder to start from. It explains itself.")
    }
}
