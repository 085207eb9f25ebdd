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
