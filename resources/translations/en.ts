<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Breathing</name>
    <message numerus="yes">
        <source>%n second(s) in</source>
        <translation>
            <numerusform>%n second in</numerusform>
            <numerusform>%n seconds in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) hold</source>
        <translation>
            <numerusform>%n second hold</numerusform>
            <numerusform>%n seconds hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) out</source>
        <translation>
            <numerusform>%n second out</numerusform>
            <numerusform>%n seconds out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) rest</source>
        <translation>
            <numerusform>%n second rest</numerusform>
            <numerusform>%n seconds rest</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MachinePage</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pad</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s).</source>
        <translation>
            <numerusform>Try again in %n minute.</numerusform>
            <numerusform>Try again in %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingTime</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ready</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that visitors would not see as they should</source>
        <translation>
            <numerusform>%n thing that visitors would not see as they should</numerusform>
            <numerusform>%n things that visitors would not see as they should</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewsPage</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never reviewed</source>
        <translation>
            <numerusform>%n never reviewed</numerusform>
            <numerusform>%n never reviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due soon</source>
        <translation>
            <numerusform>%n due soon</numerusform>
            <numerusform>%n due soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>%n without a date</numerusform>
            <numerusform>%n without a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more: they are in the list to print.</source>
        <translation>
            <numerusform>And %n more: it is in the list to print.</numerusform>
            <numerusform>And %n more: they are in the list to print.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message numerus="yes">
        <source>Is it right now? It turns back in %n second(s).</source>
        <translation>
            <numerusform>Is it right now? It turns back in %n second.</numerusform>
            <numerusform>Is it right now? It turns back in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShownCard</name>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n topic</numerusform>
            <numerusform>%n topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last check found %n thing(s) that visitors do not see as they should.</source>
        <translation>
            <numerusform>The last check found %n thing that visitors do not see as they should.</numerusform>
            <numerusform>The last check found %n things that visitors do not see as they should.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last check found %n thing(s) to look at.</source>
        <translation>
            <numerusform>The last check found %n thing to look at.</numerusform>
            <numerusform>The last check found %n things to look at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message numerus="yes">
        <source>If not, this page closes in %n second(s) and everything is forgotten.</source>
        <translation>
            <numerusform>If not, this page closes in %n second and everything is forgotten.</numerusform>
            <numerusform>If not, this page closes in %n seconds and everything is forgotten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Take</name>
    <message numerus="yes">
        <source>The %n line(s) that you ticked come along</source>
        <translation>
            <numerusform>The line that you ticked comes along</numerusform>
            <numerusform>The %n lines that you ticked come along</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicCard</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
</TS>
