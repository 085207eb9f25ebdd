pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// Large letters in their order, and below them space, rub out and clear.
Item {
    id: root

    required property SearchViewModel search
    readonly property int rows: Math.ceil(search.letters.length / search.columns) + 1
    readonly property int over: search.letters.length % search.columns // letters in the last row of them
    readonly property bool rubOutBeside: over > 0
    readonly property int gap: Theme.px(Metrics.search.gap)
    readonly property real cell: (width + gap) / search.columns
    readonly property real line: (height + gap) / rows

    // Where a key begins that covers so many cells from this one on.
    function at(column: real, cells: real): real {
        return Theme.mirrored ? width - column * cell - wide(cells) : column * cell;
    }
    function wide(cells: real): real {
        return cells * cell - gap;
    }

    Repeater {
        model: root.search.letters

        Key {
            required property string modelData
            required property int index

            x: Math.round(root.at(index % root.search.columns, 1))
            y: Math.round(Math.floor(index / root.search.columns) * root.line)
            width: Math.round(root.wide(1))
            height: Math.round(root.line - root.gap)
            label: modelData
            text: modelData.toLocaleUpperCase()
            onTapped: root.search.type(modelData)
        }
    }
    Key {
        readonly property real cells: root.rubOutBeside ? root.search.columns - root.over : root.search.columns / 4

        x: Math.round(root.at(root.search.columns - cells - (root.rubOutBeside ? 0 : root.search.columns / 4), cells))
        y: Math.round((root.rows - (root.rubOutBeside ? 2 : 1)) * root.line)
        width: Math.round(root.wide(cells))
        height: Math.round(root.line - root.gap)
        label: qsTr("Rub out the last letter")
        icon: "rubout"
        tinted: true
        onTapped: root.search.rubOut()
    }
    Key {
        readonly property real cells: root.rubOutBeside ? root.search.columns - clear.cells : root.search.columns / 2

        x: Math.round(root.at(0, cells))
        y: Math.round((root.rows - 1) * root.line)
        width: Math.round(root.wide(cells))
        height: Math.round(root.line - root.gap)
        label: qsTr("Space")
        text: label
        onTapped: root.search.type(" ")
    }
    Key {
        id: clear
        readonly property real cells: root.rubOutBeside ? Math.max(2, root.search.columns - root.over) : root.search.columns / 4

        x: Math.round(root.at(root.search.columns - cells, cells))
        y: Math.round((root.rows - 1) * root.line)
        width: Math.round(root.wide(cells))
        height: Math.round(root.line - root.gap)
        label: qsTr("Clear")
        text: label
        tinted: true
        onTapped: root.search.clear()
    }
}
