import QtQuick

// Whatever can be pressed: acts on release, by touch, mouse, keyboard and assistive technology alike.
Item {
    id: root

    required property string label // what a screen reader says
    readonly property bool pressed: area.tapping
    property alias eager: area.eager

    signal tapped

    activeFocusOnTab: enabled
    Accessible.role: Accessible.Button
    Accessible.name: label
    Accessible.focusable: true
    Accessible.ignored: !enabled || !visible // as Words
    Accessible.onPressAction: root.tapped()
    Accessible.onToggleAction: root.tapped() // of a check box
    Keys.onReturnPressed: root.tapped()
    Keys.onEnterPressed: root.tapped()
    Keys.onSpacePressed: root.tapped()

    TapArea {
        id: area
        anchors.fill: parent
        onClicked: root.tapped()
    }
}
